/** Why each offer went to whom it went. */
package io.keskus.routing.explanations;
