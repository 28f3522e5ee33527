package io.keskus.simulator.contract;

import java.util.List;

/**
 * What came of one request and its answer.
 *
 * @param operation its name, or method and path when the tables have no such operation
 * @param outcome {@code performed} (2xx), {@code refused} (4xx) or {@code failed} (5xx)
 * @param checks how many names, types, values and codes were looked at
 * @param breaches what was not as in the tables, each a sentence
 */
record Verdict(String operation, String outcome, int checks, List<String> breaches) {}
