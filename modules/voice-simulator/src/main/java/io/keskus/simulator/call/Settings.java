package io.keskus.simulator.call;

import io.keskus.simulator.prompt.Prompts;
import java.nio.file.Path;

/**
 * What the operator of the simulator chooses.
 *
 * @param prompts where the sound of Say and Play comes from
 * @param sounds directory of recordings, made when it is needed
 * @param publicUrl where this carrier is reached, without a slash at the end
 */
public record Settings(Prompts prompts, Path sounds, String publicUrl) {}
