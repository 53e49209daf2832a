package dev.faregate.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// DuckDB's JDBC driver, which is no part of faregate for its size: found where the user says, or
/// where Maven keeps what it has fetched, and loaded only when there is a file for it.
final class DuckDb {
  private static final String VARIABLE = "FAREGATE_DUCKDB";
  private static final Path KEPT = Path.of(".m2", "repository", "org", "duckdb", "duckdb_jdbc");

  private final Optional<String> said;
  private final Surroundings surroundings;

  private DuckDb(Optional<String> said, Surroundings surroundings) {
    this.said = said;
    this.surroundings = surroundings;
  }

  /// That an option or a variable names, or none does.
  static DuckDb of(Arguments arguments, Surroundings surroundings) {
    var named = Optional.ofNullable(surroundings.environment().get(VARIABLE));
    var said = arguments.last(ReplayCommand.DRIVER.name()).or(() -> named);
    return new DuckDb(said.filter(path -> !path.isEmpty()), surroundings);
  }

  /// An empty database in memory.
  ///
  /// @param shown the file for which it is wanted
  /// @throws CommandLineError where there is no driver or it does not load
  Connection connect(String shown) throws SQLException {
    return open(jar(shown));
  }

  static Connection open(Path jar) throws SQLException {
    var settings = new Properties();
    settings.setProperty("jdbc_stream_results", "true");
    try {
      var connection = driver(jar).connect("jdbc:duckdb:", settings);
      if (connection != null) {
        return connection;
      }
    } catch (ReflectiveOperationException | LinkageError | ClassCastException _) {
      // Told below: what it is not is what counts.
    }
    throw new CommandLineError(
        jar + " is no DuckDB JDBC driver that works here; get duckdb_jdbc from Maven Central");
  }

  /// Beside faregate's own classes, none of which it sees. Its loader stays open as long as the
  /// process: the driver loads its classes when it wants them.
  @SuppressWarnings("resource")
  private static Driver driver(Path jar) throws ReflectiveOperationException {
    try {
      var loader =
          new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      var type = Class.forName("org.duckdb.DuckDBDriver", true, loader);
      return (Driver) type.getDeclaredConstructor().newInstance();
    } catch (MalformedURLException e) {
      throw new ReflectiveOperationException(e);
    }
  }

  private Path jar(String shown) {
    if (said.isPresent()) {
      var path = Workspace.resolve(surroundings.directory(), said.get());
      if (!Files.isRegularFile(path)) {
        throw new CommandLineError("there is no driver " + said.get());
      }
      return path;
    }
    var found = kept(surroundings.environment());
    if (found.isEmpty()) {
      throw new CommandLineError(
          shown
              + ": Parquet takes DuckDB's driver; say --driver duckdb_jdbc-VERSION.jar or set "
              + VARIABLE
              + " (mvn dependency:get -Dartifact=org.duckdb:duckdb_jdbc:RELEASE fetches it), or"
              + " write it as CSV first: duckdb -c \"COPY (FROM '"
              + shown
              + "') TO 'bill.csv'\"");
    }
    return found.get();
  }

  /// The newest that Maven has fetched.
  private static Optional<Path> kept(Map<String, String> environment) {
    var home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
    var folder = Path.of(home).resolve(KEPT);
    if (home.isEmpty() || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var jars = Files.find(folder, 2, (path, _) -> isDriver(path))) {
      return jars.max(Comparator.comparingLong(DuckDb::modified));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isDriver(Path path) {
    return String.valueOf(path.getFileName()).matches("duckdb_jdbc-[0-9.]+\\.jar");
  }

  private static long modified(Path path) {
    return path.toFile().lastModified();
  }
}
