/** The live call and what remains of it: interactions, their journal, call detail records. */
package io.keskus.calls;
