/** Agents' browsers come into a talk, are lost, and come back. */
package io.keskus.calls.devices;
