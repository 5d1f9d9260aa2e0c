"""A headless Chromium, driven over the DevTools protocol
(https://chromedevtools.github.io/devtools-protocol/): one page at a time, with
everything it logs and asks for."""
import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

import websocket


class Browser:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="biasdiff-chromium-")
        program = shutil.which("chromium") or "chromium"
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--disable-dev-shm-usage", "--remote-debugging-port=0", "--remote-allow-origins=*",
             "--no-first-run", "--disable-background-networking",
             f"--user-data-dir={self.folder}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        address = os.path.join(self.folder, "DevToolsActivePort")
        for _ in range(600):
            if os.path.exists(address) and len(open(address).read().splitlines()) == 2:
                break
            time.sleep(0.1)
        port, path = open(address).read().splitlines()
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{port}{path}", timeout=60)
        self.number = 0
        self.session = None
        self.problems, self.requests = [], []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(f"{domain}.enable")

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
        except Exception:
            self.process.terminate()
        self.process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer.get("result", {})
            self.note(answer)

    def note(self, event):
        kind, data = event.get("method"), event.get("params", {})
        if kind == "Runtime.exceptionThrown":
            self.problems.append(data["exceptionDetails"].get("text", "exception"))
        elif kind == "Runtime.consoleAPICalled" and data["type"] in ("error", "warning", "assert"):
            self.problems.append(f"console {data['type']}")
        elif kind == "Log.entryAdded" and data["entry"]["level"] in ("error", "warning"):
            self.problems.append(data["entry"]["text"])
        elif kind == "Page.javascriptDialogOpening":
            self.problems.append("a dialog opened")
        elif kind == "Network.requestWillBeSent":
            self.requests.append(data["request"]["url"])

    def open(self, path, width=1440, height=1800, dark=False, scripts=True):
        self.problems, self.requests = [], []
        self.call("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)
        self.features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.call("Emulation.setEmulatedMedia", media="", features=self.features)
        self.call("Page.navigate", url="file://" + os.path.abspath(path))
        for _ in range(600):
            if self.value("document.readyState") == "complete":
                return
            time.sleep(0.02)
        raise RuntimeError(f"{path}: did not load")

    def lay_out(self, medium):
        """As on a `screen` or in `print`."""
        self.call("Emulation.setEmulatedMedia", media=medium, features=self.features)

    def value(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def key(self, name, code):
        for kind in ["keyDown", "keyUp"]:
            self.call("Input.dispatchKeyEvent", type=kind, key=name, code=name,
                      windowsVirtualKeyCode=code, text="\r" if name == "Enter" else "")

    def picture(self, path, whole=False):
        extra = {}
        if whole:
            size = self.call("Page.getLayoutMetrics")["cssContentSize"]
            extra = {"captureBeyondViewport": True, "clip": {
                "x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000),
                "scale": 1}}
        data = self.call("Page.captureScreenshot", format="png", **extra)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
