"""The least that a program of this kind can be: a window with one label; see tests.benchmarks.start."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("A window"))
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
