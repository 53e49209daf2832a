package dev.faregate.bench;

import dev.faregate.billing.vector.Kernel;
import dev.faregate.billing.vector.Keys;
import dev.faregate.billing.vector.LoopKernel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Rows of random functions in memory: 128 to 10,240 MB, 1 ms to 15 minutes, up to a billion
/// requests, every other on arm64; the same for everybody who prices them.
record Columns(double[][] values, double[] costs, int rows) {
  static final String[] NAMES = {"memory", "duration", "requests", "arm64"};

  static Columns random(int rows) {
    var values = new double[NAMES.length][rows];
    Kernel kernel = LoopKernel.INSTANCE;
    for (int i = 0; i < values.length; i++) {
      kernel.uniforms(Keys.of(1, i), 0, values[i], rows);
    }
    for (int row = 0; row < rows; row++) {
      values[0][row] = 128 + Math.floor(values[0][row] * 10_113);
      values[1][row] = Math.ceil(Math.exp(values[1][row] * Math.log(900_000)));
      values[2][row] = Math.floor(Math.exp(values[2][row] * Math.log(1e9)));
      values[3][row] = Math.rint(values[3][row]);
    }
    return new Columns(values, new double[rows], rows);
  }

  /// Raw doubles, one file a column, as numpy reads them.
  void write(Path folder) throws IOException {
    for (int i = 0; i < values.length; i++) {
      var path = folder.resolve(NAMES[i] + ".f8");
      Files.deleteIfExists(path);
      try (var file =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values[i]) {
          if (!bytes.hasRemaining()) {
            file.write(bytes.flip());
            bytes.clear();
          }
          bytes.putDouble(value);
        }
        file.write(bytes.flip());
      }
    }
  }
}
