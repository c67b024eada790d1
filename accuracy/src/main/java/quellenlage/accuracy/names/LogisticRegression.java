package quellenlage.accuracy.names;

import java.util.List;

/** Logistic regression with an L2 penalty on all weights but the first, fitted by Newton's method; deterministic. */
public final class LogisticRegression {

    private static final int MOST_STEPS = 100;
    private static final double STILL = 1e-9;

    private LogisticRegression() {}

    /** Signs of one example, the first always 1, and whether it is positive. */
    public record Example(double[] signs, boolean positive) {}

    /** The weights for which the examples are most likely, in the order of their signs. */
    public static double[] fit(List<Example> examples, double penalty) {
        int size = examples.get(0).signs.length;
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] curvature = new double[size][size];
            double[] slope = new double[size];
            for (int i = 0; i < size; i++) {
                double own = i == 0 ? 0 : penalty;
                slope[i] = -own * weights[i];
                curvature[i][i] = own + STILL;
            }
            for (Example example : examples) {
                double likely = probability(weights, example.signs);
                double error = (example.positive ? 1 : 0) - likely;
                double spread = likely * (1 - likely);
                for (int i = 0; i < size; i++) {
                    slope[i] += error * example.signs[i];
                    for (int j = 0; j < size; j++) {
                        curvature[i][j] += spread * example.signs[i] * example.signs[j];
                    }
                }
            }
            double[] change = solve(curvature, slope);
            double most = 0;
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            if (most < STILL) {
                break;
            }
        }
        return weights;
    }

    public static double probability(double[] weights, double[] signs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Solves a system of linear equations whose matrix is symmetric and positive; overwrites both arguments. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int column = row + 1; column < size; column++) {
                sum -= matrix[row][column] * solution[column];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
