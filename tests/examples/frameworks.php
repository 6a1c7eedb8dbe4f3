<?php

/* As much of three frameworks as the page on PHP uses; it is loaded before a block. */

namespace CodeIgniter\Config {
    define('APPPATH', getcwd() . '/app/');
    define('WRITEPATH', getcwd() . '/writable/');

    class BaseService
    {
    }
}

namespace Illuminate\Support {
    class ServiceProvider
    {
        /** @var \Container */
        protected $app;

        public function __construct(\Container $app)
        {
            $this->app = $app;
        }
    }
}

namespace {
    class Container
    {
        /** @var array */
        private $made = [];

        public function singleton(string $name, callable $make): void
        {
            $this->made[$name] = $make;
        }

        public function get(string $name): object
        {
            return ($this->made[$name])();
        }
    }

    function app_path(string $path): string
    {
        return getcwd() . "/app/$path";
    }

    function storage_path(string $path): string
    {
        return getcwd() . "/storage/$path";
    }

    $shortcodes = [];

    function add_shortcode(string $name, callable $made): void
    {
        $GLOBALS['shortcodes'][$name] = $made;
    }

    function shortcode_atts(array $pairs, array $given): array
    {
        return array_merge($pairs, array_intersect_key($given, $pairs));
    }

    function esc_html(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES);
    }
}
