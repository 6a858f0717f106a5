package dev.handbook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SocialCardTest {
    private static final int GREEN = 0x0d6b5e;

    @Test
    void isAPictureThatServicesShow() throws Exception {
        var card = SocialCard.of(GREEN);
        var picture = ImageIO.read(new ByteArrayInputStream(card));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(600, 5) & 0xffffff).isEqualTo(GREEN);
        assertThat(picture.getRGB(1190, 600) & 0xffffff).isEqualTo(0xfbfaf6);
        assertThat(card.length).isLessThan(30_000);
    }

    /** The same on every JDK and machine: whoever changes the drawing writes the new sum here. */
    @Test
    void hasTheSameBytesEverywhere() throws Exception {
        var sum = MessageDigest.getInstance("SHA-256").digest(SocialCard.of(GREEN));
        assertThat(HexFormat.of().formatHex(sum))
                .isEqualTo("9c2c68e942c875b9be7ffac62e1aa7d668d7bf8f31fab56c554bd2a6aa768333");
    }
}
