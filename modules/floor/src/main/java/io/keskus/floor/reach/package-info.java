/** What a supervisor does to an agent from the floor. */
package io.keskus.floor.reach;
