/** Flow versions: immutable rows, a pointer to the published one, and flows read once. */
package io.keskus.ivr.versions;
