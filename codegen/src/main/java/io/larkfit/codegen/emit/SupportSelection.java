package io.larkfit.codegen.emit;

import io.larkfit.codegen.emit.SupportSource.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** What is needed of one class, and all that it mentions. */
  private static final class Part {
    final SupportSource source;
    final Set<Member> members = new LinkedHashSet<>();
    final Set<String> words = new HashSet<>();

    Part(SupportSource source) {
      this.source = source;
    }
  }

  private final Function<String, Optional<SupportSource>> library;
  private final SortedMap<String, Part> parts = new TreeMap<>();
  private final Set<String> mentioned = new HashSet<>();

  SupportSelection(Function<String, Optional<SupportSource>> library) {
    this.library = library;
  }

  void mention(Collection<String> names) {
    mentioned.addAll(names);
  }

  void mentionType(String name) {
    if (!parts.containsKey(name)) {
      library
          .apply(name)
          .ifPresent(
              source -> {
                Part part = new Part(source);
                parts.put(name, part);
                addAll(part, source.words());
              });
    }
  }

  private void addAll(Part part, Set<String> words) {
    part.words.addAll(words);
    mention(words);
    words.forEach(this::mentionType);
  }

  /** The sources by their simple names, with the members that are needed. */
  SortedMap<String, String> sources() {
    int before = -1;
    while (before != size()) {
      before = size();
      for (Part part : List.copyOf(parts.values())) {
        for (Member member : part.source.members()) {
          if (isNeeded(part, member)) {
            part.members.add(member);
            addAll(part, SupportSource.words(member.text(this::isThere)));
          }
        }
      }
    }
    SortedMap<String, String> sources = new TreeMap<>();
    parts.forEach((name, part) -> sources.put(name, part.source.with(part.members, this::isThere)));
    return sources;
  }

  /** It only ever grows. */
  private int size() {
    int size = mentioned.size();
    for (Part part : parts.values()) {
      size += 1 + part.members.size() + part.words.size();
    }
    return size;
  }

  /** Whether a support class belongs to the output, or a member of one is mentioned. */
  private boolean isThere(String name) {
    return library.apply(name).isPresent() ? parts.containsKey(name) : mentioned.contains(name);
  }

  private boolean isNeeded(Part part, Member member) {
    boolean calledByLibraries =
        member.overrides()
            && library
                .apply(part.source.superclass())
                .map(superclass -> !superclass.declares(member.name()))
                .orElse(true);
    return member.name().isEmpty()
        || calledByLibraries
        || (member.own() ? part.words : mentioned).contains(member.name());
  }
}
