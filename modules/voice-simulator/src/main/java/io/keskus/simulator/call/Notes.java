package io.keskus.simulator.call;

/** Entries of a leg's timeline that tell much. */
final class Notes {

    private Notes() {}

    static void dialled(Call call) {
        call.note(
                "dialled",
                "from",
                call.from(),
                "to",
                call.to(),
                "direction",
                call.direction().text());
    }

    static void heard(Call call, Sound sound) {
        call.note(
                "heard",
                "kind",
                sound.kind(),
                sound.speech() ? "text" : "url",
                sound.content(),
                "language",
                sound.language(),
                "lengthMs",
                sound.length().isZero() ? null : sound.length().toMillis());
    }

    static void ended(Call call) {
        call.note(
                "ended",
                "status",
                call.status().text(),
                "durationSeconds",
                call.durationSeconds(),
                "minutes",
                call.billedMinutes(),
                "price",
                call.exchange().rating().price(call).toPlainString(),
                "priceUnit",
                "USD",
                "hungUpBy",
                call.hungUpBy());
    }
}
