/** Requires the client only: what its types mention comes with it. */
module com.example.consumer {
  requires io.larkfit;
  requires static io.larkfit.sandbox;
}
