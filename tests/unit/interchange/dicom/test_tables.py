"""The tables of the standard are those of highdicom, and other threads go on while they are read."""

import gc
import threading
import time

from highdicom import _standard_utils

from woundapp.interchange.dicom import tables


def test_other_threads_go_on_while_the_tables_are_read() -> None:
    _standard_utils.get_module_attribute_map.cache_clear()
    reading = threading.Thread(target=tables.read)
    held = [0.0]
    gc.disable()  # the window does so too; a search among all that the tests have made takes a second
    try:
        reading.start()
        while reading.is_alive():
            before = time.process_time()
            time.sleep(0.001)  # gives the interpreter's lock away, and has to get it back
            held.append(time.process_time() - before)
        reading.join()
    finally:
        gc.enable()
    assert max(held) < sum(held) / 2
    kept = _standard_utils.get_module_attribute_map()
    assert kept == _standard_utils.get_module_attribute_map.__wrapped__()
    assert _standard_utils.get_module_attribute_map() is kept
