/** The house as one application: its list of resources, its database, its health. */
package io.keskus.app;
