package dev.handbook.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<g onload='alert(1)'/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<a href='javascript:alert(1)'><text>x</text></a>",
                "<use href='https://elsewhere.example/x.svg#y'/>",
                "<use xlink:href='data:image/svg+xml,x'/>",
                "<image href='https://elsewhere.example/p.png'/>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<style>@import 'https://elsewhere.example/x.css';</style>",
                "<style>rect { fill: url(https://elsewhere.example/x) }</style>",
                "<rect fill='url(https://elsewhere.example/x)'/>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
            })
    void pictureThatDoesMoreThanDrawIsRefused(String part) {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + part + "</svg>";
        assertThat(SvgPicture.danger(svg.getBytes(StandardCharsets.UTF_8)))
                .as(svg)
                .isPresent();
    }

    @Test
    void entityDeclarationIsRefused() {
        var svg = "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>";
        assertThat(SvgPicture.danger(svg.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @Test
    void ordinaryDrawingIsNone() throws IOException {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><defs><linearGradient id='g'/></defs>"
                + "<style>rect { fill: red }</style><rect fill=\"url(#g)\"/><use href='#g'/><text>hi</text></svg>";
        assertThat(SvgPicture.danger(svg.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SvgPicture.danger(Files.readAllBytes(Path.of("../content/images/vm-and-container.svg"))))
                .isEmpty();
    }
}
