package dev.faregate.format.serverless;

import dev.faregate.format.Files;
import dev.faregate.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `${file(path):address}`: files beside the service, in YAML or JSON. Programs are not run.
final class LocalFiles {
  private static final int MOST = 200;
  private static final List<String> PROGRAMS = List.of(".js", ".cjs", ".mjs", ".ts");
  private static final List<String> READ = List.of(".yml", ".yaml", ".json");

  private final Files files;
  private final String service;
  private final Map<String, Source> opened = new HashMap<>();

  /// @param service the file of the service, from which all paths start
  LocalFiles(Files files, String service) {
    this.files = files;
    this.service = service;
  }

  Answer answer(String path, String address, Use use) {
    if (endsWith(path, PROGRAMS)) {
      return Answer.of(use.unknown(path + " is a program, which is not run"));
    }
    if (!endsWith(path, READ)) {
      return Answer.of(use.unknown(path + " is neither YAML nor JSON, so it is not read"));
    }
    var known = opened.get(path);
    if (known == null && opened.size() == MOST) {
      return Answer.of(use.unknown("more files are included than faregate opens"));
    }
    var source = known == null ? files.open(service, path) : known;
    opened.put(path, source);
    if (source.documents().isEmpty()) {
      return Answer.none(why(path, source));
    }
    var found = Addresses.find(source.documents().getFirst(), address, use);
    return found.isPresent()
        ? Answer.of(found.get())
        : Answer.none("there is no " + address + " in " + path);
  }

  private static String why(String path, Source source) {
    return source.problems().isEmpty()
        ? path + " is empty"
        : source.problems().getFirst().message();
  }

  private static boolean endsWith(String path, List<String> endings) {
    for (var ending : endings) {
      if (path.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
