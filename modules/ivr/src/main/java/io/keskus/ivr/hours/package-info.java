/** Opening hours as files and as rows. */
package io.keskus.ivr.hours;
