/** Knows the client only: the sandbox is of the tests. */
module com.example.roster {
  requires io.larkfit;
}
