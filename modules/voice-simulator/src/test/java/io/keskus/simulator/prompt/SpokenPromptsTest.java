package io.keskus.simulator.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.audio.Clip;
import io.keskus.simulator.audio.Tones;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SpokenPromptsTest {

    private final List<String> spoken = new ArrayList<>();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Prompt> ready = new ArrayList<>();
    private final SpokenPrompts prompts = new SpokenPrompts(
            this::say, new EstimatedPrompts(Duration.ofMillis(10), Duration.ofSeconds(4)), work::add, Runnable::run);

    private Clip say(String text, String language) {
        spoken.add(language + " " + text);
        return Tones.silence(Duration.ofMinutes(text.length()));
    }

    private void workAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void a_text_is_spoken_once_however_many_wait_for_it() {
        prompts.speech("hei", "fi-FI", ready::add);
        prompts.speech("hei", "fi-FI", ready::add);
        assertThat(prompts.busy()).isTrue();
        workAll();
        assertThat(prompts.busy()).isFalse();
        prompts.speech("hei", "fi-FI", ready::add);
        assertThat(ready).hasSize(3).allMatch(prompt -> prompt.length().equals(Duration.ofMinutes(3)));
        assertThat(spoken).containsExactly("fi-FI hei");
    }

    @Test
    void ten_minutes_of_sound_are_kept_in_memory_the_last_used_ones() {
        for (var text : List.of("aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb")) {
            prompts.speech(text, "en", ready::add);
            workAll();
        }
        assertThat(spoken).containsExactly("en aaaa", "en bbbb", "en cccc", "en bbbb");
    }

    @Test
    void the_carriers_own_music_is_ours_and_nobody_is_asked_for_it() {
        prompts.media("http://com.twilio.sounds.music.s3.amazonaws.com/ClockworkWaltz.mp3", ready::add);
        assertThat(work).isEmpty();
        assertThat(ready.get(0).length()).isEqualTo(Duration.ofSeconds(4));
        assertThat(ready.get(0).source().frame(20)).isNotNull();
    }

    @Test
    void a_text_without_words_takes_no_time_to_speak_of() {
        prompts.speech("  ", "en", ready::add);
        assertThat(ready.get(0).length()).isEqualTo(Duration.ofMillis(20));
        assertThat(work).isEmpty();
    }
}
