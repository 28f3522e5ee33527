/** What an agent sees of a call that is offered, and does with one from the desk. */
package io.keskus.calls.desk;
