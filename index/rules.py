"""The ruled lines of a PDF page, as pdfium gives them: the second half of the door in pdf.py.

Tables are found by them. Boxes and lines are in points from the top left of the page as displayed.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

THIN_PT = 2.5  # a filled shape no thicker than this is drawn as a line
MAX_PATH_SEGMENTS = 20_000  # a drawing, not a table: maps and charts run to a million


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A ruled line, horizontal or vertical: its ends have the same y, or the same x.

    `edge` marks the side of a filled area that has no outline: a line to the eye only where
    its shade ends.
    """

    x0: float
    y0: float
    x1: float
    y1: float
    edge: bool = False

    @property
    def horizontal(self) -> bool:
        """Whether it runs from left to right."""
        return self.y0 == self.y1


def read_rules(page: pdfium.PdfPage, to_display: NDArray[np.float64]) -> tuple[list[Rule], int]:
    """Horizontal and vertical lines and the sides of boxes; and how many shapes are drawn."""
    rules: list[Rule] = []
    n_paths = n_segments = 0
    for shape in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=4):
        n_paths += 1
        n_segments += pdfium_c.FPDFPath_CountSegments(shape.raw)
        if n_segments > MAX_PATH_SEGMENTS:
            continue
        matrix = _shape_matrix(shape)
        edge = not _is_stroked(shape.raw)
        for line in _path_lines(shape.raw):
            rules.extend(_as_rules(mapped(to_display, mapped(matrix, np.array(line))), edge=edge))
    return rules, n_paths


def _is_stroked(raw: object) -> bool:
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(raw, ctypes.byref(fill_mode), ctypes.byref(stroke))
    return bool(stroke.value)


def _shape_matrix(shape: pdfium.PdfObject) -> NDArray[np.float64]:
    matrix = shape.get_matrix()
    container = shape.container
    while container is not None:
        matrix = matrix.multiply(container.get_matrix())
        container = container.container
    a, b, c, d, e, f = matrix.get()
    return np.array([[a, c, e], [b, d, f]])


def _path_lines(raw: object) -> list[list[tuple[float, float]]]:
    """The sub-paths of a shape as runs of points; curves break a run."""
    runs: list[list[tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for i in range(pdfium_c.FPDFPath_CountSegments(raw)):
        segment = pdfium_c.FPDFPath_GetPathSegment(raw, i)
        pdfium_c.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        if kind != pdfium_c.FPDF_SEGMENT_LINETO or not runs:
            runs.append([])
        runs[-1].append((x.value, y.value))
        if pdfium_c.FPDFPathSegment_GetClose(segment) and len(runs[-1]) > 1:
            runs[-1].append(runs[-1][0])
    return [run for run in runs if len(run) > 1]


def _as_rules(points: NDArray[np.float64], *, edge: bool) -> list[Rule]:
    """A thin run of points is one line; of another, each straight side is one."""
    x0, y0 = points.min(axis=0).tolist()
    x1, y1 = points.max(axis=0).tolist()
    if y1 - y0 <= THIN_PT < x1 - x0:
        y = (y0 + y1) / 2
        return [Rule(x0=x0, y0=y, x1=x1, y1=y)]
    if x1 - x0 <= THIN_PT < y1 - y0:
        x = (x0 + x1) / 2
        return [Rule(x0=x, y0=y0, x1=x, y1=y1)]
    rules = []
    for (ax, ay), (bx, by) in zip(points[:-1].tolist(), points[1:].tolist(), strict=True):
        if abs(ay - by) < 0.5 and abs(ax - bx) > THIN_PT:
            y = (ay + by) / 2
            rules.append(Rule(x0=min(ax, bx), y0=y, x1=max(ax, bx), y1=y, edge=edge))
        elif abs(ax - bx) < 0.5 and abs(ay - by) > THIN_PT:
            x = (ax + bx) / 2
            rules.append(Rule(x0=x, y0=min(ay, by), x1=x, y1=max(ay, by), edge=edge))
    return rules


def mapped(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points of shape (n, 2) through an affine map of shape (2, 3)."""
    return points @ matrix[:, :2].T + matrix[:, 2]
