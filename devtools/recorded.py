# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests recorded of themselves (GoogleTest's RecordProperty), from the JUnit files that a run left."""
import collections
import xml.etree.ElementTree as ElementTree

Case = collections.namedtuple("Case", "path suite name failed properties")


def cases(folder):
    """Every test that is in these files, in the order of their names and as they ran."""
    for path in sorted(folder.glob("*.xml")):
        for case in ElementTree.parse(path).iter("testcase"):
            yield Case(path, case.get("classname"), case.get("name"), case.find("failure") is not None,
                       {node.get("name"): node.get("value") for node in case.iter("property")})
