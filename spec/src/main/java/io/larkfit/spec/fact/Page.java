package io.larkfit.spec.fact;

import java.util.List;

/**
 * All facts of one page.
 *
 * @param file the name it was read under, for messages
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param source where it comes from
 * @param endpoint method, URL and limits
 * @param access who may call
 * @param request what is sent
 * @param response what comes back
 * @param prose what is not a fact, as hashes
 * @param remarks what the reader could not take in, and where the page contradicts itself
 */
public record Page(
    String file,
    String hash,
    Source source,
    Endpoint endpoint,
    Access access,
    Request request,
    Response response,
    List<Prose> prose,
    List<Remark> remarks) {

  public Page {
    prose = List.copyOf(prose);
    remarks = List.copyOf(remarks);
  }
}
