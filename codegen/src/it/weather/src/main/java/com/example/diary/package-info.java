/** A stranger's program. */
@NullMarked
package com.example.diary;

import org.jspecify.annotations.NullMarked;
