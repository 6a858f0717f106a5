/** Problems for other programs: the formats that build servers and editors read. Each gives the text of one file. */
@NullMarked
package dev.handbook.reports;

import org.jspecify.annotations.NullMarked;
