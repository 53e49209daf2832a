/// Amazon States Language by itself: the definition of a state machine in a file of its own.
package dev.faregate.format.statemachine;
