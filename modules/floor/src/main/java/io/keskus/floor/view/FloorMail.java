package io.keskus.floor.view;

/** Today's messages: to how many agents all together, and how many of those have read theirs. */
record FloorMail(long receivers, long readers) {}
