/** The floor over HTTP. */
package io.keskus.floor.api;
