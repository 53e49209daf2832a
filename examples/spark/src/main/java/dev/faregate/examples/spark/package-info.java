/// `faregate replay` for logs that outgrow one machine: Spark's executors read them with faregate's
/// own readers, and the driver prices the sums. Start at
/// [dev.faregate.examples.spark.ReplayOnSpark].
package dev.faregate.examples.spark;
