/// Random descriptors, each made from a number and the same ever after: from a grammar, from
/// examples, and from what breaks both.
package dev.faregate.fuzz;
