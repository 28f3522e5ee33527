package io.keskus.telephony.webhooks;

import io.keskus.kernel.Problem;
import io.keskus.platform.Json;
import io.keskus.telephony.ScriptDocument;
import java.util.LinkedHashMap;

/** What the carrier is answered. @param body empty for 204 */
record Answer(int status, String contentType, String body) {
    static Answer document(ScriptDocument document) {
        return new Answer(200, document.contentType(), document.body());
    }

    static Answer heard() {
        return new Answer(204, "text/plain", "");
    }

    static Answer problem(String type, String title, int status, String detail) {
        var problem = Problem.of(type, title, status, detail);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:keskus:" + problem.type());
        body.put("title", problem.title());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        return new Answer(status, "application/problem+json", Json.write(body));
    }
}
