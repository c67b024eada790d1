package quellenlage.stories.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkageTest {

    /** Elements 0 to 3 are alike, 4 to 7 as well; 8 is alone. */
    private static Linkage twoClustersAndOneAlone() {
        Linkage linkage = new Linkage(9);
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < i; k++) {
                linkage.put(k, i, 0.5);
                linkage.put(k + 4, i + 4, 0.5);
            }
        }
        return linkage;
    }

    @Test
    void aLoneElementJoinsTheClusterOfWhichTwoElementsAreLikeIt() {
        Linkage linkage = twoClustersAndOneAlone();
        linkage.put(4, 8, 0.1);
        linkage.put(6, 8, 0.09);
        assertThat(linkage.join(0.1, 0.085)).containsExactly(0, 0, 0, 0, 4, 4, 4, 4, 4);
    }

    @Test
    void aLoneElementThatIsLikeOneElementOnlyStaysAlone() {
        Linkage linkage = twoClustersAndOneAlone();
        linkage.put(4, 8, 0.15);
        assertThat(linkage.join(0.1, 0.085)).endsWith(8);
    }

    @Test
    void aLoneElementBetweenTwoClustersStaysAlone() {
        Linkage linkage = twoClustersAndOneAlone();
        linkage.put(0, 8, 0.1);
        linkage.put(1, 8, 0.1);
        linkage.put(4, 8, 0.09);
        linkage.put(5, 8, 0.09);
        assertThat(linkage.join(0.1, 0.085)).endsWith(8);
    }

    @Test
    void aSmallClusterTakesNoLoneElementIn() {
        Linkage linkage = new Linkage(3);
        linkage.put(0, 1, 0.5);
        linkage.put(0, 2, 0.09);
        linkage.put(1, 2, 0.09);
        assertThat(linkage.join(0.1, 0.085)).containsExactly(0, 0, 2);
    }
}
