/** Says on a quiet build (mvn -q) what a newcomer is waiting for. */
final class Announce {
  public static void main(String[] words) {
    System.out.println(String.join(" ", words));
  }
}
