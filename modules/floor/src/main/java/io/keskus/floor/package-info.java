/** What happens in the house at this moment, and what a supervisor does about it. */
package io.keskus.floor;
