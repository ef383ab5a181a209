package io.larkfit.codegen.emit;

import io.larkfit.codegen.emit.SupportSource.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is needed of the support classes. A member counts as mentioned wherever its name stands, in
 * whatever class: too much is kept rather than too little.
 */
final class SupportSelection {

  private final Function<String, Optional<SupportSource>> library;
  private final SortedMap<String, SupportSource> classes = new TreeMap<>();
  private final Set<Member> kept = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();

  SupportSelection(Function<String, Optional<SupportSource>> library) {
    this.library = library;
  }

  void mention(Collection<String> names) {
    mentioned.addAll(names);
  }

  void mentionType(String name) {
    if (!classes.containsKey(name)) {
      library
          .apply(name)
          .ifPresent(
              source -> {
                classes.put(name, source);
                addAll(source.words());
              });
    }
  }

  private void addAll(Set<String> words) {
    mention(words);
    words.forEach(this::mentionType);
  }

  /** The sources by their simple names, with the members that are needed. */
  SortedMap<String, String> sources() {
    int before = -1;
    while (before != size()) {
      before = size();
      for (SupportSource source : List.copyOf(classes.values())) {
        for (Member member : source.members()) {
          if (isNeeded(source, member)) {
            kept.add(member);
            addAll(SupportSource.words(member.text(this::isThere)));
          }
        }
      }
    }
    SortedMap<String, String> sources = new TreeMap<>();
    for (Map.Entry<String, SupportSource> each : classes.entrySet()) {
      sources.put(each.getKey(), each.getValue().with(kept, this::isThere));
    }
    return sources;
  }

  /** It only ever grows. */
  private int size() {
    return classes.size() + kept.size() + mentioned.size();
  }

  /** Whether a support class belongs to the output, or a member of one is mentioned. */
  private boolean isThere(String name) {
    return library.apply(name).isPresent() ? classes.containsKey(name) : mentioned.contains(name);
  }

  /** What overrides a method of a library, is called by that. */
  private boolean isNeeded(SupportSource source, Member member) {
    boolean inherited =
        member.overrides()
            && library
                .apply(source.superclass())
                .map(superclass -> !superclass.declares(member.name()))
                .orElse(true);
    return member.name().isEmpty() || inherited || mentioned.contains(member.name());
  }
}
