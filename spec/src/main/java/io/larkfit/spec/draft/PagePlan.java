package io.larkfit.spec.draft;

import io.larkfit.spec.fact.Page;

/**
 * A page on its way into the document.
 *
 * @param path the URL of its operation
 * @param name what the operation and what belongs to it are called
 * @param parameters of the operation
 * @param body that it takes
 * @param answer that it gives
 */
record PagePlan(
    Page page,
    Origin origin,
    PathTemplate path,
    OperationName name,
    ParameterPlan parameters,
    BodyPlan body,
    AnswerPlan answer) {

  /**
   * Takes in what the page says.
   *
   * @param path the URL of the first page that has one of this shape, whose parameters name those
   *     of all
   */
  static PagePlan of(
      Page page, Origin origin, PathTemplate path, OperationName name, TypeRegistry registry) {
    PageTypes types = new PageTypes(registry, origin, name.resourceType());
    BodyPlan body = BodyPlan.of(page, origin, name, types);
    AnswerPlan answer = AnswerPlan.of(page, origin, name, types);
    ParameterPlan parameters = ParameterPlan.of(page, origin, path, types, name);
    types.link();
    body.showExamples();
    answer.showExamples();
    return new PagePlan(page, origin, path, name, parameters, body, answer);
  }

  int line() {
    return page.endpoint().url().line();
  }
}
