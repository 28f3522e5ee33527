package io.keskus.calls.api;

import io.keskus.platform.Json;
import java.util.List;

/**
 * What a player draws of a recording.
 *
 * @param points how many there are of each channel
 * @param channels the loudest sample of each part, 0..100
 */
record Peaks(int points, List<List<Integer>> channels) {
    static Peaks of(String json) {
        return Json.read(json, Peaks.class);
    }
}
