/** What supervisors tell agents, and who has read it. */
package io.keskus.floor.messages;
