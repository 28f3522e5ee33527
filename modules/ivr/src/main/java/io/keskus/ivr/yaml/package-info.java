/** YAML files as trees that know the line and column of everything, and typed reading of them that names every fault. */
package io.keskus.ivr.yaml;
