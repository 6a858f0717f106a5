package dev.handbook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handbook.model.SiteFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to the server byte by byte, as no client library would. */
class PreviewServerTest {
    private static final String PAGE =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\"></head>secret";

    private final PreviewState state = new PreviewState();
    private final PreviewServer server;

    PreviewServerTest() throws IOException {
        server = PreviewServer.start(0, state);
    }

    @BeforeEach
    void build() {
        var files = List.of(
                SiteFile.of("index.html", PAGE),
                SiteFile.of("topics/\u65e5\u672c.html", PAGE),
                SiteFile.of("a+b.css", "body{}"),
                SiteFile.of("404.html", "nothing here</head>"));
        state.change(preview -> preview.built(files, List.of()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void servesFilesOfTheBuild() throws IOException {
        assertThat(get("/")).startsWith("HTTP/1.1 200").contains("secret");
        assertThat(get("/index.html?raw")).startsWith("HTTP/1.1 200");
        assertThat(get("/topics/%E6%97%A5%E6%9C%AC.html")).startsWith("HTTP/1.1 200");
        assertThat(get("/a+b.css"))
                .contains("Content-type: text/css; charset=utf-8")
                .endsWith("body{}");
    }

    @Test
    void pagesLearnToAskForTheNextState() throws IOException {
        assertThat(get("/"))
                .contains("content=\"default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self'\"")
                .contains("src=\"/.handbook/preview.js\" data-number=\"1\"");
        assertThat(get("/.handbook/preview.js")).contains("text/javascript", "location.reload()");
        assertThat(get("/.handbook/preview.css")).contains("text/css");
    }

    @Test
    void tellsTheNextStateAtOnceWhenThereIsOne() throws IOException {
        assertThat(get("/.handbook/state?after=0")).endsWith("{\"number\":1,\"isStale\":false,\"problems\":[]}");
        state.change(preview -> preview.failed(List.of("a.md:1:1: error: \"x\"")));
        assertThat(get("/.handbook/state?after=1"))
                .endsWith("{\"number\":2,\"isStale\":true,\"problems\":[\"a.md:1:1: error: \\\"x\\\"\"]}");
        assertThat(get("/")).contains("secret");
    }

    @Test
    void neverLetsOtherOriginsRead() throws IOException {
        assertThat(get("/")).doesNotContainIgnoringCase("access-control").contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../index.html",
                "/topics/../index.html",
                "/%2e%2e/index.html",
                "/topics/..%2findex.html",
                "/..%5cindex.html",
                "/%252e%252e%252findex.html",
                "/./index.html",
                "/topics//../index.html",
                "/index.html%00",
                "/index.html%00.png",
                "/index.html%20",
                "/index.html.",
                "/index.html::$DATA",
                "/INDEX.HTML",
                "/.git/config",
                "/.handbook-files",
                "/.handbook/",
                "/.handbook/../index.html",
                "/topics",
                "/topics/",
                "/%c0%ae%c0%ae/index.html",
                "/%",
                "/%zz",
                "/%2",
                "/%FF",
                "/%ED%A0%80",
                "/a%0d%0aSet-Cookie:x=1",
                "/C:/windows/win.ini",
                "/@fs/index.html",
                "/..;/index.html",
                "/#/../index.html",
                "//index.html",
                "///index.html",
                "/\\index.html",
                "http://attacker.example/",
                "http://127.0.0.1:22/index.html",
                "*",
                "index.html",
                "/`id`",
                "/<script>alert(1)</script>"
            })
    void nothingElseIsThere(String target) throws IOException {
        assertThat(get(target)).matches("(?s)|HTTP/1.1 4.*").doesNotContain("secret");
    }

    @Test
    void overlongAddressesAreRefused() throws IOException {
        assertThat(get("/" + "a".repeat(3_000))).startsWith("HTTP/1.1 414");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:PORT",
                "127.0.0.1.nip.io:PORT",
                "localhost.attacker.example",
                "localhost:PORT@attacker.example",
                "0.0.0.0:PORT",
                "[::]:PORT",
                "2130706433",
                "127.1:PORT",
                "192.168.0.10:PORT",
                "localhost",
                "localhost:80",
                "localhost.",
                "localhost:PORT, attacker.example",
                "localhost\tx",
                ""
            })
    void otherHostsAreRefused(String host) throws IOException {
        assertThat(send("GET", "Host: " + host + "\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("secret");
    }

    @Test
    void missingAndDoubleHostsAreRefused() throws IOException {
        assertThat(send("GET", "")).doesNotContain("secret");
        assertThat(send("GET", "Host: localhost:PORT\r\nHost: localhost:PORT\r\n"))
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT"})
    void namesOfThisMachineAreHosts(String host) throws IOException {
        assertThat(send("GET", "Host: " + host + "\r\n")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://attacker.example",
                "https://localhost:PORT",
                "http://localhost",
                "http://localhost:9",
                "http://localhost.attacker.example:PORT",
                "file://",
                "chrome-extension://x"
            })
    void otherOriginsAreRefused(String origin) throws IOException {
        assertThat(send("GET", "Host: localhost:PORT\r\nOrigin: " + origin + "\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND"})
    void otherMethodsAreRefused(String method) throws IOException {
        assertThat(send(method, "Host: localhost:PORT\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("secret");
    }

    @Test
    void headHasNoBody() throws IOException {
        assertThat(send("HEAD", "Host: localhost:PORT\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("secret");
    }

    @Test
    void bodiesAreRefused() throws IOException {
        var answer =
                speak("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc");

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    private String get(String target) throws IOException {
        return speak("GET " + target + " HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n");
    }

    private String send(String method, String headers) throws IOException {
        return speak(method + " / HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
    }

    private String speak(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port())) {
            socket.setSoTimeout(30_000);
            var bytes = request.replace("PORT", String.valueOf(server.port())).getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
