/** The nouns everyone shares. No plumbing, no dependency but the JDK. */
package io.keskus.kernel;
