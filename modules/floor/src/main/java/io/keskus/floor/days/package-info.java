/** An agent's own day: what was done from when to when, and what it comes to. */
package io.keskus.floor.days;
