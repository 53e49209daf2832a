/// What a rule is, and what it says. The rules themselves live with their services.
package dev.faregate.rule;
