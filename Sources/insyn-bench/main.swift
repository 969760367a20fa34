print("insyn-bench")
