package io.larkfit.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One figure of ours beside another client's.
 *
 * @param ours the median over the rounds
 * @param peer the same of the other
 * @param ratio the median of ours / peer in each round
 * @param spread the smallest and the largest of those
 */
record Row(
    String figure,
    double ours,
    double peer,
    String peerName,
    String unit,
    double ratio,
    List<Double> spread) {
  /** A row of rounds in which both took turns. */
  static Row of(String figure, String unit, double[] ours, double[] peer, String peerName) {
    double[] ratios = new double[ours.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ours[i] / peer[i];
    }
    double middle = median(ratios);
    return new Row(
        figure,
        median(ours),
        median(peer),
        peerName,
        unit,
        middle,
        List.of(ratios[0], ratios[ratios.length - 1]));
  }

  /** Sorts, too. */
  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** A line of the page. */
  String markdown() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,.1f | %,.1f | %s | %.2f (%.2f – %.2f) |",
        figure,
        unit,
        ours,
        peer,
        peerName,
        ratio,
        spread.get(0),
        spread.get(1));
  }
}
