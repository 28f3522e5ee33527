/** Keeps whoever looks at the floor up to date. */
package io.keskus.floor.telling;
