/// What services share: a resource, and what is known of its properties before deployment.
package dev.faregate.resource;
