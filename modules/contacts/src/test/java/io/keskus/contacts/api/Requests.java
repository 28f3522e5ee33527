package io.keskus.contacts.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Json;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The words of the tests over HTTP. */
final class Requests {
    private Requests() {}

    /** @param text JSON with single quotes */
    static ObjectNode json(String text) {
        return Json.read(text.replace('\'', '"'), ObjectNode.class);
    }

    static void assertRefused(int status, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().status())
                .as(refused.getMessage())
                .isEqualTo(status));
    }
}
