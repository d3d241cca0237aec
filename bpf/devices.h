/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What kind of device an input device is, by its own capability bits, as udev's input_id does: no list of vendors. */
#pragma once

#include "shared.h"

/* include/uapi/linux/input-event-codes.h, which cannot be included beside our small kernel types. */
enum { EV_SYN = 0, EV_KEY = 1, EV_REL = 2, EV_ABS = 3, EV_LED = 0x11 };
enum { AUTOREPEAT = 2 };
enum { SYN_REPORT = 0 };
enum { REL_X = 0, REL_Y = 1, ABS_X = 0, ABS_MT_POSITION_X = 0x35 };
enum {
    BTN_JOYSTICK = 0x120,
    BTN_GAMEPAD = 0x130,
    BTN_TOOL_PEN = 0x140,
    BTN_TOOL_FINGER = 0x145,
    BTN_TOUCH = 0x14a,
    BTN_STYLUS = 0x14b,
};
/* The keys ESC to D: whoever has them all is a full keyboard. */
#define TYPING_KEYS 0xfffffffeUL

#define HAS(bits, bit) (((bits)[(bit) / 64] >> ((bit) % 64)) & 1)

static __always_inline u8 device_class_of(struct input_dev* dev)
{
    if (HAS(dev->evbit, EV_ABS)) {
        if (HAS(dev->keybit, BTN_STYLUS) || HAS(dev->keybit, BTN_TOOL_PEN))
            return QS_DEVICE_TABLET;
        if (HAS(dev->keybit, BTN_TOUCH) || HAS(dev->keybit, BTN_TOOL_FINGER) || HAS(dev->absbit, ABS_MT_POSITION_X))
            return QS_DEVICE_TOUCH;
        if (HAS(dev->keybit, BTN_GAMEPAD) || HAS(dev->keybit, BTN_JOYSTICK))
            return QS_DEVICE_GAMEPAD;
    }
    if (HAS(dev->evbit, EV_REL) && (HAS(dev->relbit, REL_X) || HAS(dev->relbit, REL_Y)))
        return QS_DEVICE_MOUSE;
    if (HAS(dev->evbit, EV_KEY) && (dev->keybit[0] & TYPING_KEYS) == TYPING_KEYS)
        return QS_DEVICE_KEYBOARD;
    return QS_DEVICE_OTHER;
}
