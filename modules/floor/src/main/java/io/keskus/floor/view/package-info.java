/** The floor as people see it. */
package io.keskus.floor.view;
